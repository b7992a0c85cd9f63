using Concord.SystemTests.Storage;

// The tests as a program of their own: the process that a crash test starts in order to kill it.
return args is ["import-until-killed", var folder] ? ImportUntilKilled.Run(folder) : 2;
