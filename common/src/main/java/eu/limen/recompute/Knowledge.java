package eu.limen.recompute;

import eu.limen.assessment.AssessmentBook;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Threat;
import eu.limen.patterns.EpisodeState;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import eu.limen.situation.DayInquiry;
import eu.limen.situation.SectionBook;
import eu.limen.situation.SituationGrounds;
import eu.limen.situation.SituationRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the recomputation knows when a tick is over: the grounds of what it has just said. To be read before the next tick. */
public final class Knowledge {

    private final Premises premises;
    private final LedgerKeeping ledgers;
    private final DayJudging days;
    private final Map<String, EpisodeState> episodes;
    private final Assessing assessments;

    Knowledge(
            Premises premises,
            LedgerKeeping ledgers,
            DayJudging days,
            Map<String, EpisodeState> episodes,
            Assessing assessments) {
        this.premises = premises;
        this.ledgers = ledgers;
        this.days = days;
        this.episodes = episodes;
        this.assessments = assessments;
    }

    /** The rules that made a result. */
    public RuleSet rulesOf(GeneratedBy generatedBy) {
        RuleSet rules = premises.rules().find(generatedBy.ruleSetVersion());
        return rules == null ? premises.rules().versions().get(0) : rules;
    }

    /** The reports that count on a section, in order. */
    public List<CountedReport> reportsOn(String section) {
        return ledgers.reportsOn(section);
    }

    /** What a situation rests on; null where nothing is expected of its day, as where the direction is unknown. */
    public @Nullable SituationGrounds situation(String section, Threat threat, String direction, long day, long tick) {
        SectionBook book = days.book(section);
        Section known = premises.sections().find(section);
        if (book == null || known == null) {
            return null;
        }
        return new DayInquiry(known, SituationRules.of(premises.rules(), section), book, tick)
                .grounds(threat, direction, day);
    }

    /** What the assessment of a section remembers; null if nothing is known of it. */
    public @Nullable AssessmentBook assessment(String section) {
        return assessments.book(section);
    }

    /** What is remembered of the episodes of a pattern, key and threat, {@code pattern|key|threat}; null if nothing is. */
    public @Nullable EpisodeState episodes(String key) {
        return episodes.get(key);
    }
}
