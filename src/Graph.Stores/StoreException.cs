namespace Graph.Stores;

/// <summary>A store that cannot be used: where, what is wrong, and what to do, in one line.</summary>
public sealed class StoreException(string message, Exception? innerException = null) : Exception(message, innerException);
