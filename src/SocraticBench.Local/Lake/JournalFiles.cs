namespace SocraticBench.Local.Lake;

/// <summary>The journals that are open for appending: a few dozen, since opening costs more than a short write.</summary>
internal sealed class JournalFiles(IDisk disk, int capacity) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _recent = new();

    /// <summary>Appends durably; entries of one journal one after another, journals side by side.</summary>
    public void Append(string path, ReadOnlySpan<byte> entry)
    {
        var slot = Rent(path);
        try
        {
            lock (slot.Writing)
            {
                Append(slot, path, entry);
            }
        }
        finally
        {
            Return(slot);
        }
    }

    /// <summary>Closes a journal before its file is removed.</summary>
    public void Forget(string path)
    {
        lock (_gate)
        {
            if (_slots.Remove(path, out var slot))
            {
                _recent.Remove(slot.Place);
                slot.Forgotten = true;
                CloseIfIdle(slot);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var slot in _slots.Values)
            {
                slot.Forgotten = true;
                CloseIfIdle(slot);
            }

            _slots.Clear();
            _recent.Clear();
        }
    }

    private void Append(Slot slot, string path, ReadOnlySpan<byte> entry)
    {
        if (slot.File is { IsThere: false })
        {
            slot.Close();
        }

        slot.File ??= JournalFile.Open(disk, path);
        try
        {
            slot.File.Append(entry);
        }
        catch
        {
            // What the disk holds is unknown now; the next append opens the journal anew and repairs its end.
            slot.Close();
            throw;
        }
    }

    private Slot Rent(string path)
    {
        lock (_gate)
        {
            if (!_slots.TryGetValue(path, out var slot))
            {
                _slots[path] = slot = new Slot(_recent.AddFirst(path));
            }
            else
            {
                _recent.Remove(slot.Place);
                _recent.AddFirst(slot.Place);
            }

            slot.Users++;
            return slot;
        }
    }

    private void Return(Slot slot)
    {
        lock (_gate)
        {
            slot.Users--;
            CloseIfIdle(slot);
            for (var oldest = _recent.Last; oldest is not null && _slots.Count > capacity; oldest = oldest.Previous)
            {
                if (_slots[oldest.Value] is { Users: 0 } idle)
                {
                    _slots.Remove(oldest.Value);
                    _recent.Remove(oldest);
                    idle.Close();
                    break;
                }
            }
        }
    }

    private static void CloseIfIdle(Slot slot)
    {
        if (slot is { Forgotten: true, Users: 0 })
        {
            slot.Close();
        }
    }

    private sealed class Slot(LinkedListNode<string> place)
    {
        public Lock Writing { get; } = new();

        public LinkedListNode<string> Place { get; } = place;

        public JournalFile? File { get; set; }

        public int Users { get; set; }

        public bool Forgotten { get; set; }

        public void Close()
        {
            File?.Dispose();
            File = null;
        }
    }
}
