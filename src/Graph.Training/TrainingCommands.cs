using Graph.Training.Cities;
using Graph.Training.Names;
using Graph.Training.Parsing;
using Graph.Training.Scoring;
using Graph.Training.Segmentation;

namespace Graph.Training;

/// <summary>The commands that make and measure the shipped models.</summary>
internal static class TrainingCommands
{
    private const string Usage = """
        graph-training parser DATA TREES MODEL [name=value …]
                                                          train tagger and parser on DATA/ud, TREES and DATA/words, write MODEL
        graph-training lexicon DATA MODEL                 renew the lemma and feature lexicon of MODEL without training
        graph-training score MODEL FILE.conllu …          gold tokens: tags, attachment, subjects and objects
        graph-training score-raw MODEL FILE.conllu …      raw text: sentences, tokens, attachment
        graph-training segmentation FILE.conllu …         raw text: sentences, tokens, and where they differ from the treebank's
        graph-training names DATA GOLD [MODEL]            train the name recogniser
        graph-training boundaries DATA MODEL              train the judge of sentence boundaries on DATA/ud
        graph-training gazetteer CITIES.tsv OUTPUT        pack the cities for the linker
        """;

    /// <summary>Runs one command line; 2 where it is wrong.</summary>
    public static int Run(string[] args)
    {
        try
        {
            return Dispatch(args);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Console.Error.WriteLine($"graph-training: {e.Message}; DATA is the folder that holds ud/ and words/");
            return 2;
        }
    }

    private static int Dispatch(string[] args)
    {
        switch (args)
        {
            case ["parser", var data, var trees, var model, .. var options]:
                ParserTraining.Run(data, trees, model, options);
                return 0;
            case ["lexicon", var data, var model]:
                ParserTraining.RenewLexicon(data, model);
                return 0;
            case ["score", var model, .. var files] when files.Length > 0:
                Scores.PrintGoldTokens(Scores.Load(model), files);
                return 0;
            case ["score-raw", var model, .. var files] when files.Length > 0:
                Scores.PrintRawText(Scores.Load(model), files);
                return 0;
            case ["segmentation", .. var files] when files.Length > 0:
                Scores.PrintSegmentation(files);
                return 0;
            case ["names", var data, var gold, .. var rest]:
                NameTraining.Run(data, gold, rest.ElementAtOrDefault(0));
                return 0;
            case ["boundaries", var data, var model]:
                BoundaryTraining.Run(data, model);
                return 0;
            case ["gazetteer", var cities, var output]:
                GazetteerCommand.Run(cities, output);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
