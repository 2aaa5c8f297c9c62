package eu.limen.evaluation;

import eu.limen.codec.RuleSetReader;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import eu.limen.rules.RuleSet;
import java.util.List;

/** Judges whether of two opposite controls on one section only the one moves whose threat falls; through the weekly assessment. */
public final class OppositeControlsJudge implements Judge {

    private static final String SUBJECT = "two opposite controls";
    private static final int RUNS = 40;
    private static final long SEED = 20_231_123L;
    /** States in the order of the verdicts; the threat falls in the direction that Germany controls. */
    private static final int STEADY = 0;

    private static final int FALLING = 1;
    private static final double MOST_MOVE = 0.95;

    private final RuleSet rules;
    private final int runs;

    /** By the rules that come with Limen. */
    public OppositeControlsJudge() {
        this(RuleSetReader.standard(), RUNS);
    }

    /**
     * @param runs simulated sections
     */
    OppositeControlsJudge(RuleSet rules, int runs) {
        this.rules = rules;
        this.runs = runs;
    }

    @Override
    public List<Finding> findings() {
        int moved = 0;
        int tooEarly = 0;
        int otherMoved = 0;
        for (int run = 0; run < runs; run++) {
            List<List<Verdict>> weeks = new OppositeRun(rules, SEED + 2L * run).verdicts();
            moved += givesWay(weeks, OppositeRun.TURN, FALLING) ? 1 : 0;
            tooEarly += givesWay(weeks.subList(0, OppositeRun.TURN), OppositeRun.CONTROLS, FALLING) ? 1 : 0;
            otherMoved += givesWay(weeks, OppositeRun.CONTROLS, STEADY) ? 1 : 0;
        }
        return List.of(
                Finding.atLeast(SUBJECT, "verdict moves where the threat falls to a tenth", share(moved), MOST_MOVE),
                Finding.atMost(SUBJECT, "verdict moves there before it falls", share(tooEarly), 0),
                Finding.atMost(SUBJECT, "verdict on the opposite control moves", share(otherMoved), 0));
    }

    private double share(int count) {
        return (double) count / runs;
    }

    private static boolean givesWay(List<List<Verdict>> weeks, int from, int control) {
        return weeks.subList(from, weeks.size()).stream()
                .map(verdicts -> verdicts.get(control).verdict())
                .anyMatch(verdict ->
                        verdict == VerdictCode.REPLACEABLE_NOW || verdict == VerdictCode.PHASE_DOWN_CANDIDATE);
    }
}
