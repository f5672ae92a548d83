using Graph.Training;

return TrainingCommands.Run(args);
