using System.Numerics;
using Graph.Language.Features;
using Graph.Language.Neural;
using Graph.Language.Parsing;

namespace Graph.Training.Parsing;

/// <summary>Trains tagger and parser together, the same bits from the same seed whatever the number of cores.</summary>
internal sealed unsafe class ParserTrainer
{
    // Gradients are summed shard by shard in this order; more would use more cores and give other bits.
    private const int Shards = 2;

    // What ships is a running mean of the weights over about the last 300 steps.
    private const int MeanInterval = 20;
    private const float MeanShare = 0.07f;

    private readonly TrainingOptions _options;
    private readonly Treebank _treebank;
    private readonly WordVectors _vectors;
    private readonly FeatureInventory _inventory;
    private readonly NameInvention _names;
    private readonly ClauseCrop _crops;
    private readonly NameFolding _folding;
    private readonly Subjunctive _demands;
    private readonly Network _network;
    private readonly float[] _rows;
    private readonly int _rowSize;
    private readonly Adam _adam;
    private readonly TransposedWeights _transposed;
    private readonly Shard[] _shards;
    private readonly DeterministicRandom _random;
    private readonly float[] _meanWeights;
    private readonly float[] _meanRows;
    private int _step;

    public ParserTrainer(TrainingOptions options, Treebank treebank, WordVectors vectors)
    {
        _options = options;
        _treebank = treebank;
        _vectors = vectors;
        _random = new DeterministicRandom(options.Seed);
        _names = new NameInvention(treebank);
        _crops = new ClauseCrop(treebank);
        _folding = new NameFolding(treebank);
        _demands = new Subjunctive(treebank);
        _inventory = new FeatureInventory(vectors, treebank.Sentences);
        var shape = new NetworkShape(options.Half, options.Layers, options.TagLayer, options.Arc, treebank.Tags.Length, treebank.Labels.Length);
        _network = new Network(shape, Initialization.Weights(shape, _random));
        _rowSize = shape.Width - WordVectors.Size;
        _rows = Initialization.Rows(_inventory.Keys.Length * _rowSize, _random);
        _meanWeights = [.. _network.Weights];
        _meanRows = [.. _rows];
        _adam = new Adam(shape.Total + _rows.Length);
        _transposed = new TransposedWeights(_network);
        _shards = [.. Enumerable.Range(0, Shards).Select(_ => new Shard(
            new TrainingWorkspace(), new BackwardPass(_network, _transposed) { TagWeight = options.TagWeight }, new Gradients(shape, _inventory.Keys.Length, _rowSize)))];
    }

    /// <summary>Trains; after each epoch the callback gets the epoch's number and mean losses of tags, arcs and labels.</summary>
    public void Run(Action<int, double, double, double> afterEpoch)
    {
        var order = Enumerable.Range(0, _treebank.Sentences.Length).ToArray();
        var tokens = _treebank.Sentences.Sum(s => s.Count);
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var batch = new List<TrainingSentence>();
            var size = 0;
            for (var i = 0; i < order.Length; i++)
            {
                foreach (var sentence in Variants(order[i]))
                {
                    batch.Add(sentence);
                    size += sentence.Count;
                }

                if (size < _options.BatchTokens) continue;
                Step(batch, size, (epoch - 1 + ((float)i / order.Length)) / _options.Epochs);
                batch.Clear();
                size = 0;
            }

            double Mean(Func<Gradients, double> loss) => _shards.Sum(s => loss(s.Gradients)) / tokens;
            afterEpoch(epoch, Mean(g => g.TagLoss), Mean(g => g.ArcLoss), Mean(g => g.LabelLoss));
            foreach (var shard in _shards) (shard.Gradients.TagLoss, shard.Gradients.ArcLoss, shard.Gradients.LabelLoss) = (0, 0, 0);
        }
    }

    /// <summary>The model as it would ship now: features as bytes, weights as half floats.</summary>
    public ParserModel Model(string provenance)
    {
        var weights = GC.AllocateUninitializedArray<float>(_network.Weights.Length, pinned: true);
        for (var i = 0; i < weights.Length; i++) weights[i] = (float)(Half)_meanWeights[i];
        var (values, scales) = Quantization.Rows(_meanRows, _rowSize);
        return new ParserModel(
            provenance, _treebank.Tags, _treebank.Labels, _vectors, new FeatureTable(_inventory.Keys, _rowSize, values, scales),
            LexiconBuilder.Build(_treebank.Source.SelectMany(s => s.Tokens)), new Network(_network.Shape, weights, rounded: true));
    }

    // The sentence, varied or not, and now and then a crop of it or a demand made of it.
    private IEnumerable<TrainingSentence> Variants(int index)
    {
        var sentence = _treebank.Sentences[index];
        if (_options.FoldedNames > 0 && _random.Unit() < _options.FoldedNames) sentence = _folding.Fold(sentence);
        yield return Named(Augmentation.Vary(sentence, _random, _options.Augmented));
        if (_options.Crops > 0 && _random.Unit() < _options.Crops && _crops.Crop(sentence, _random) is { } crop) yield return Named(crop);
        if (_options.Demands > 0 && _random.Unit() < _options.Demands && _demands.Vary(index, _random) is { } demand) yield return Named(demand);
    }

    private TrainingSentence Named(TrainingSentence sentence) =>
        _options.InventedNames > 0 && _random.Unit() < _options.InventedNames ? _names.Vary(sentence, _random) : sentence;

    private void Step(List<TrainingSentence> batch, int tokens, float progress)
    {
        _step++;
        _transposed.Renew();
        for (var i = 0; i < Shards; i++)
        {
            _shards[i].Sentences.Clear();
            _shards[i].Random = new DeterministicRandom(_random.Next());
        }

        for (var i = 0; i < batch.Count; i++) _shards[i % Shards].Sentences.Add(batch[i]);
        Parallel.For(0, Shards, i => Differentiate(_shards[i], 1f / tokens));
        Update(Rate(progress));
        if (_step % MeanInterval != 0) return;
        Average(_network.Weights, _meanWeights);
        Average(_rows, _meanRows);
    }

    private float Rate(float progress)
    {
        var warm = Math.Min(1f, _step / 300f);
        return _options.Rate * warm * ((0.5f * (1 + MathF.Cos(MathF.PI * progress))) + 0.01f);
    }

    private void Differentiate(Shard shard, float scale)
    {
        var work = shard.Work;
        work.Batch.Clear();
        if (shard.Sentences.Count == 0) return;
        foreach (var sentence in shard.Sentences) work.Batch.Add(sentence.Count);
        var input = work.Input(_network.Shape);
        var features = new List<int[]>();
        var width = _network.Shape.Width;
        foreach (var sentence in shard.Sentences)
        {
            var (rows, vectors) = _inventory.Map(sentence.Forms);
            for (var i = 0; i < sentence.Count; i++)
            {
                Withhold(rows[i], ref vectors[i], shard.Random);
                var target = input + ((nint)features.Count * width);
                _vectors.Write(vectors[i], target);
                var sum = new Span<float>(target + WordVectors.Size, _rowSize);
                sum.Clear();
                foreach (var row in rows[i])
                {
                    if (row >= 0) Add(_rows.AsSpan(row * _rowSize, _rowSize), sum);
                }

                features.Add(rows[i]);
            }
        }

        work.DrawMasks(_network.Shape, _options.Dropout, shard.Random);
        _network.Encode(work);
        var gradient = shard.Backward.Run(work, shard.Sentences, scale, shard.Gradients);
        for (var i = 0; i < features.Count; i++)
        {
            var source = new Span<float>(gradient + ((nint)i * width) + WordVectors.Size, _rowSize);
            foreach (var row in features[i])
            {
                if (row < 0) continue;
                shard.Gradients.Touch(row);
                Add(source, shard.Gradients.Rows.AsSpan(row * _rowSize, _rowSize));
            }
        }
    }

    private void Withhold(int[] rows, ref int vector, DeterministicRandom random)
    {
        if (random.Unit() < _options.WordDropout) (rows[(int)FeatureKind.Word], rows[(int)FeatureKind.CasedWord]) = (-1, -1);
        if (random.Unit() >= _options.PretrainedDropout) return;
        vector = -1;
        for (var kind = FeatureKind.FineCluster; kind <= FeatureKind.CoarseCluster; kind++) rows[(int)kind] = -1;
    }

    private void Update(float rate)
    {
        var dense = _shards[0].Gradients.Dense.Values[.._network.Shape.Total];
        var touched = new List<int>(_shards[0].Gradients.Touched);
        foreach (var shard in _shards.Skip(1))
        {
            Add(shard.Gradients.Dense.Values[.._network.Shape.Total], dense);
            shard.Gradients.Dense.Values.Clear();
            foreach (var row in shard.Gradients.Touched)
            {
                Add(shard.Gradients.Rows.AsSpan(row * _rowSize, _rowSize), _shards[0].Gradients.Rows.AsSpan(row * _rowSize, _rowSize));
                shard.Gradients.Rows.AsSpan(row * _rowSize, _rowSize).Clear();
                if (!_shards[0].Gradients.IsTouched[row]) touched.Add(row);
                _shards[0].Gradients.Touch(row);
            }
        }

        touched.Sort();

        foreach (var shard in _shards)
        {
            foreach (var row in shard.Gradients.Touched) shard.Gradients.IsTouched[row] = false;
            shard.Gradients.Touched.Clear();
        }

        var norm = Norm(dense);
        foreach (var row in touched) norm += Norm(_shards[0].Gradients.Rows.AsSpan(row * _rowSize, _rowSize));
        // long sentences now and then give gradients that would throw the weights far off
        var clip = norm > 25 ? 5 / (float)Math.Sqrt(norm) : 1;
        // no weight is in both parts, so that two threads give the same bits as one
        var half = _network.Shape.Total / 2;
        Parallel.Invoke(
            () => _adam.Update(_network.Weights.AsSpan(0, half), _shards[0].Gradients.Dense.Values[..half], 0, rate * clip, _step),
            () =>
            {
                _adam.Update(_network.Weights.AsSpan(half, _network.Shape.Total - half), _shards[0].Gradients.Dense.Values[half.._network.Shape.Total], half, rate * clip, _step);
                foreach (var row in touched)
                    _adam.Update(_rows.AsSpan(row * _rowSize, _rowSize), _shards[0].Gradients.Rows.AsSpan(row * _rowSize, _rowSize), _network.Shape.Total + (row * _rowSize), rate * clip, _step);
            });
    }

    private static void Average(float[] weights, float[] means)
    {
        for (var i = 0; i < weights.Length; i++) means[i] += MeanShare * (weights[i] - means[i]);
    }

    private static double Norm(ReadOnlySpan<float> values)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
        {
            var value = new Vector<float>(values[i..]);
            sum += value * value;
        }

        var rest = 0f;
        for (; i < values.Length; i++) rest += values[i] * values[i];
        return Vector.Sum(sum) + rest;
    }

    private static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= source.Length; i += Vector<float>.Count)
            (new Vector<float>(source[i..]) + new Vector<float>(target[i..])).CopyTo(target[i..]);
        for (; i < source.Length; i++) target[i] += source[i];
    }

    private sealed record Shard(TrainingWorkspace Work, BackwardPass Backward, Gradients Gradients)
    {
        public List<TrainingSentence> Sentences { get; } = [];

        public DeterministicRandom Random { get; set; } = new(0);
    }
}
