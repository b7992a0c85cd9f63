using Concord.Storage;

namespace Concord.Cli;

/// <summary>One line on standard error that tells how far an import is; only on a terminal.</summary>
internal sealed class ProgressLine : IProgress<ImportProgress>, IDisposable
{
    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private DateTimeOffset _shown;
    private bool _isOpen;

    public void Report(ImportProgress value)
    {
        var now = TimeProvider.System.GetUtcNow();
        if (!_isTerminal || now - _shown < TimeSpan.FromMilliseconds(100))
        {
            return;
        }

        _shown = now;
        _isOpen = true;
        Console.Error.Write($"\r\e[K{value.Lines:N0} lines  {value.Path}");
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
