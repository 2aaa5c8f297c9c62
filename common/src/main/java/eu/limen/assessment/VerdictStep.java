package eu.limen.assessment;

import eu.limen.model.Verdict;

/** A week's verdict on one lineage and what has to be remembered for the next week. */
record VerdictStep(String key, Verdict verdict, LineageState state) {}
