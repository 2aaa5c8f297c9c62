package eu.limen.assessment;

import eu.limen.model.Insufficiency;
import eu.limen.model.VerdictCode;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that stand for a verdict; the bare code is never shown (contract section 2, Verdicts). */
public final class Sentences {

    public static final String REPLACEABLE_NOW =
            "The data support replacing this control by intensified police checks.";

    public static final String PHASE_DOWN_CANDIDATE = "The data support reducing its location, frequency or intensity.";

    public static final String MAINTAIN_UNDER_REVIEW = "The data do not yet show that the control can be replaced. "
            + "This is not a finding that it is necessary or proportionate; that is for the state to establish "
            + "(Art. 25(2), 26).";

    /** Continues with the reasons. */
    public static final String INSUFFICIENT_EVIDENCE = "The data cannot answer: ";

    private Sentences() {}

    static String of(VerdictCode verdict, List<Insufficiency> reasons) {
        return switch (verdict) {
            case REPLACEABLE_NOW -> REPLACEABLE_NOW;
            case PHASE_DOWN_CANDIDATE -> PHASE_DOWN_CANDIDATE;
            case MAINTAIN_UNDER_REVIEW -> MAINTAIN_UNDER_REVIEW;
            case INSUFFICIENT_EVIDENCE ->
                INSUFFICIENT_EVIDENCE
                        + reasons.stream().map(Insufficiency::text).collect(Collectors.joining(" "));
        };
    }
}
