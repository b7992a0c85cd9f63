using Concord.Evidence;

namespace Concord.Import;

/// <summary>Reads one format. A row becomes evidence, is folded into another, or is rejected by name: nothing is dropped without a word.</summary>
public abstract class Importer
{
    /// <summary>The format's name, as <c>--format</c> takes it.</summary>
    public abstract string Format { get; }

    /// <summary>The kinds of evidence it brings in.</summary>
    public abstract IReadOnlyList<string> Kinds { get; }

    /// <summary>How a file of this format is recognised, in words.</summary>
    public abstract string Recognises { get; }

    /// <summary>Whether a file begins like this format.</summary>
    protected internal abstract bool Fits(Opening opening);

    /// <summary>What the file holds, lazily.</summary>
    /// <exception cref="RefusedFileException">The file can't be read: then nothing of it counts.</exception>
    protected internal abstract IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices);
}
