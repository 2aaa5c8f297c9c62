package eu.limen.analysis.network;

/**
 * What the weeks about an onset say of a displacement. Where it could not be assessed the figures from the dispersion on are not numbers.
 *
 * @param weeksAfter weeks after the onset that were looked at
 * @param weeksBefore weeks before it that say something of the target's rate
 * @param controlSections sections in the pool of controls
 * @param dispersion variance by mean of the counts
 * @param targetRatio change of the target's rate against the controls', as a ratio
 * @param targetFell probability that it fell
 * @param neighbourRatio change of the neighbours' rate against the controls', as a ratio
 * @param neighboursRose probability that it rose by more than a fifth
 * @param leastTargetFell the smaller of that probability with exposure in proportion and with exposure dampened
 * @param leastNeighboursRose the same of the neighbours
 * @param displacedShare findings too many next door by findings too few on the target; not a number where these are not too few
 * @param neighbourScore z of the neighbours' weighted difference, a cross-check without prior (Wheeler and Ratcliffe 2018)
 * @param netScore z of target and neighbours together: below zero where less came up again than went
 */
public record DisplacementFinding(
        Answer answer,
        int weeksAfter,
        int weeksBefore,
        int controlSections,
        double dispersion,
        double targetRatio,
        double targetFell,
        double neighbourRatio,
        double neighboursRose,
        double leastTargetFell,
        double leastNeighboursRose,
        double displacedShare,
        double neighbourScore,
        double netScore) {

    /** What was answered. */
    public enum Answer {
        CONFIRMED,
        NOT_CONFIRMED,
        TOO_FEW_CONTROLS,
        NO_NEIGHBOURS,
        HISTORY_TOO_SHORT,
        NOTHING_AFTER,
        /** It will be assessable, as far as the weeks before the onset tell. */
        PENDING
    }

    /** An answer without figures. */
    static DisplacementFinding without(Answer why, int weeksAfter, int weeksBefore, int controlSections) {
        double none = Double.NaN;
        return new DisplacementFinding(
                why,
                weeksAfter,
                weeksBefore,
                controlSections,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    public boolean isConfirmed() {
        return answer == Answer.CONFIRMED;
    }

    /** The answer where it could not be assessed, as it is to be shown (contract section 2, DISPLACEMENT); else empty. */
    public String whyNotAssessable() {
        return switch (answer) {
            case CONFIRMED, NOT_CONFIRMED, PENDING -> "";
            case TOO_FEW_CONTROLS -> "not assessable: " + count(controlSections, "control section");
            case NO_NEIGHBOURS -> "not assessable: no neighbours";
            case HISTORY_TOO_SHORT -> "not assessable: " + count(weeksBefore, "week") + " before the onset";
            case NOTHING_AFTER -> "not assessable: no checks after the onset";
        };
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
