namespace Graph.Language;

/// <summary>The universal part-of-speech tags of Universal Dependencies v2.</summary>
public enum UniversalPos
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    CConj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    SConj,
    Sym,
    Verb,
}
