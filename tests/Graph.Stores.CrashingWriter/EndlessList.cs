using System.Collections;
using Graph.Core.Statements;

namespace Graph.Stores.CrashingWriter;

/// <summary>Yields one statement, says so on standard output, and then waits to be killed.</summary>
internal sealed class EndlessList(Statement first) : IReadOnlyList<Statement>
{
    public int Count => 2;

    public Statement this[int index] => first;

    public IEnumerator<Statement> GetEnumerator()
    {
        yield return first;
        Console.WriteLine("in mid-transaction");
        Thread.Sleep(Timeout.Infinite);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
