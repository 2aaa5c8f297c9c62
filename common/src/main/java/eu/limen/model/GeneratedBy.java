package eu.limen.model;

/** What produced a result: the rule set with its version, and the version of the methods. */
public record GeneratedBy(String ruleSet, String ruleSetVersion, String methodVersion) {}
