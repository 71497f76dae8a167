namespace SocraticBench.Core.Scoring.Reading;

/// <summary>
/// A map from word hashes to small numbers, by open addressing: the keys are hashes already, so a look-up is one multiplication
/// and mostly one comparison. Grows; holds no key twice.
/// </summary>
internal sealed class WordIndex
{
    private ulong[] _keys;

    private int[] _values;

    private int _mask;

    public WordIndex(int expected = 16)
    {
        var size = 16;
        while (size < expected * 2)
        {
            size *= 2;
        }

        (_keys, _values, _mask) = (new ulong[size], new int[size], size - 1);
    }

    public int Count { get; private set; }

    /// <summary>The value of a key; −1 where it is absent.</summary>
    public int this[ulong key]
    {
        get
        {
            key |= 1UL << 63;
            for (var at = Slot(key); ; at = (at + 1) & _mask)
            {
                if (_keys[at] == key)
                {
                    return _values[at];
                }

                if (_keys[at] == 0)
                {
                    return -1;
                }
            }
        }
    }

    public bool Has(ulong key) => Count > 0 && this[key] >= 0;

    /// <summary>Adds a key where it is absent; whether it was.</summary>
    public bool Add(ulong key, int value = 0)
    {
        if (Count * 2 >= _keys.Length)
        {
            Grow();
        }

        key |= 1UL << 63;
        var at = Slot(key);
        for (; _keys[at] != 0; at = (at + 1) & _mask)
        {
            if (_keys[at] == key)
            {
                return false;
            }
        }

        (_keys[at], _values[at]) = (key, value);
        Count++;
        return true;
    }

    /// <summary>Sets a present key's value.</summary>
    public void Set(ulong key, int value)
    {
        key |= 1UL << 63;
        var at = Slot(key);
        while (_keys[at] != key)
        {
            at = (at + 1) & _mask;
        }

        _values[at] = value;
    }

    public void Clear()
    {
        Array.Clear(_keys);
        Count = 0;
    }

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 33) & _mask;

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values, _mask, Count) = (new ulong[keys.Length * 2], new int[keys.Length * 2], (keys.Length * 2) - 1, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Add(keys[i], values[i]);
            }
        }
    }
}
