namespace Concord.Evidence;

/// <summary>What follows from the evidence of one dossier alone, worked out when it is asked for and handed on to the dossiers that grow from it.</summary>
/// <remarks>A dossier shares the records that did not change with the one it grew from, so the next conclusion needs only what is new.</remarks>
internal sealed class Conclusions
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Type Type, string About), object> _earlier;
    private readonly Dictionary<(Type Type, string About), object> _own = [];

    private Conclusions(Dictionary<(Type Type, string About), object> earlier) => _earlier = earlier;

    /// <summary>Nothing concluded yet.</summary>
    internal static Conclusions None() => new([]);

    /// <summary>The conclusions of a dossier that grows from this one's.</summary>
    internal Conclusions Next()
    {
        lock (_gate)
        {
            var earlier = new Dictionary<(Type Type, string About), object>(_earlier);
            foreach (var (key, own) in _own)
            {
                earlier[key] = own;
            }

            return new Conclusions(earlier);
        }
    }

    /// <summary>One conclusion, from the newest earlier one where there is any.</summary>
    internal T Of<T>(Dossier dossier, string about, Func<Dossier, T?, T> work)
        where T : class
    {
        var key = (typeof(T), about);
        lock (_gate)
        {
            if (!_own.TryGetValue(key, out var known))
            {
                _own[key] = known = work(dossier, (T?)_earlier.GetValueOrDefault(key));
                _earlier.Remove(key);
            }

            return (T)known;
        }
    }
}
