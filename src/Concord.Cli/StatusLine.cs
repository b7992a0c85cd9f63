namespace Concord.Cli;

/// <summary>One line on standard error that tells what is being done; only on a terminal.</summary>
internal sealed class StatusLine : IDisposable
{
    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private bool _isOpen;

    public void Show(string what)
    {
        if (_isTerminal)
        {
            _isOpen = true;
            Console.Error.Write($"\r\e[K{what}");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isOpen)
        {
            Console.Error.Write("\r\e[K");
            _isOpen = false;
        }
    }

    public void Dispose() => Clear();
}
