namespace Graph.Language.Neural;

/// <summary>A pinned array of floats that grows and never shrinks.</summary>
internal sealed unsafe class Buffer
{
    private float[] _values = GC.AllocateArray<float>(64, pinned: true);

    /// <summary>The address of the first value, valid until the buffer grows.</summary>
    public float* Pointer { get; private set; }

    public Buffer() => Pointer = Address();

    public Span<float> Values => _values;

    /// <summary>Makes room; what was in it may be lost.</summary>
    public float* Ensure(int size)
    {
        if (_values.Length < size)
        {
            _values = GC.AllocateUninitializedArray<float>(Math.Max(size, _values.Length * 3 / 2), pinned: true);
            Pointer = Address();
        }

        return Pointer;
    }

    private float* Address()
    {
        fixed (float* first = _values) return first;
    }
}
