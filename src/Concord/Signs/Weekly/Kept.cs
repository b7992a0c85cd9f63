using System.Collections.Concurrent;

namespace Concord.Signs;

/// <summary>What follows from a key alone, worked out once for the process and kept, up to a number of keys so that the memory stays bounded.</summary>
/// <param name="work">How it follows; the same key must give the same value.</param>
/// <param name="most">Beyond this number of keys values are worked out anew.</param>
internal sealed class Kept<TKey, TValue>(Func<TKey, TValue> work, int most = 1 << 17)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _values = new();
    private int _count;

    /// <summary>The value of a key.</summary>
    internal TValue this[TKey key]
    {
        get
        {
            if (_values.TryGetValue(key, out var value))
            {
                return value;
            }

            value = work(key);
            if (Volatile.Read(ref _count) < most && _values.TryAdd(key, value))
            {
                Interlocked.Increment(ref _count);
            }

            return value;
        }
    }
}
