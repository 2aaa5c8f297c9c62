package eu.limen.codec;

import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import eu.limen.register.SectionRegister;
import eu.limen.rules.AcceptedRules;
import eu.limen.rules.RuleAcceptance;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RulesRefusal;
import eu.limen.rules.RunRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads published rule sets one after the other, in the order in which they become known, and keeps those it accepts. */
public final class RuleDesk {

    /** The order in which documents of one tick are read. */
    public static final Comparator<RuleDocument> ORDER = Comparator.comparingLong(RuleDocument::knownMillis)
            .thenComparing(RuleDocument::text)
            .thenComparing(RuleDocument::name);

    /** What became of a document: accepted, refused, or, if neither, known already. */
    public record Decision(
            @Nullable AcceptedRules accepted, @Nullable RulesRefusal refusal) {}

    private final RuleAcceptance acceptance;
    private RuleSets versions;

    /**
     * @param base versions that hold from the beginning
     */
    public RuleDesk(RuleSets base, SectionRegister sections) {
        this.versions = base;
        this.acceptance = new RuleAcceptance(sections);
    }

    /** The versions that a run has accepted by its end: a function of what was published and of nothing else. */
    public static RuleSets accepted(RunRules rules, SectionRegister sections) {
        RuleDesk desk = new RuleDesk(rules.base(), sections);
        rules.published().stream()
                .sorted(ORDER)
                .forEach(document -> desk.decide(document, Tick.atOrAfter(document.knownMillis())));
        return desk.versions();
    }

    /** What a run says, up to its last tick, of documents that it refuses. */
    public static List<Alert> refusals(RunRules rules, SectionRegister sections, long lastTick) {
        RuleDesk desk = new RuleDesk(rules.base(), sections);
        List<Alert> refusals = new ArrayList<>();
        for (RuleDocument document : rules.published().stream().sorted(ORDER).toList()) {
            long tick = Tick.atOrAfter(document.knownMillis());
            RulesRefusal refusal = desk.decide(document, tick).refusal();
            if (refusal != null && tick <= lastTick) {
                refusals.add(refusal.alert(sections, desk.versions().at(tick).generatedBy(), tick));
            }
        }
        return refusals;
    }

    /** The versions accepted so far, and those of the beginning. */
    public RuleSets versions() {
        return versions;
    }

    /** Takes back a version that was accepted before. */
    public void remember(AcceptedRules accepted) {
        versions = versions.plus(RuleSetReader.read(accepted.version(), accepted.text()));
    }

    /** Accepts or refuses a document that becomes known at a tick. */
    public Decision decide(RuleDocument document, long tick) {
        RuleSet candidate;
        try {
            candidate = RuleSetReader.read(document.name(), document.text());
        } catch (ProblemsException unsound) {
            return new Decision(null, new RulesRefusal(document, null, unsound.problems()));
        }
        if (candidate.equals(versions.find(candidate.version()))) {
            return new Decision(null, null);
        }
        List<Problem> problems = acceptance.problems(candidate, versions, tick);
        if (!problems.isEmpty()) {
            return new Decision(null, new RulesRefusal(document, candidate, problems));
        }
        versions = versions.plus(candidate);
        return new Decision(new AcceptedRules(candidate.version(), document.text()), null);
    }
}
