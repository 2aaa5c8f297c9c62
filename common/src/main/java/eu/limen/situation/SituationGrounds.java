package eu.limen.situation;

import eu.limen.analysis.DayEvidence;
import eu.limen.model.Basis;
import java.util.List;

/** What a situation rests on: its sides, and what they come to together. */
public record SituationGrounds(Basis basis, List<SideGrounds> sides, DayEvidence evidence) {}
