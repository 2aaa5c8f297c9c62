package eu.limen.reporting.yearbook;

/** Why weeks could not be assessed, in the words of the console's pages. */
final class Causes {

    private Causes() {}

    /** The code in small letters where there are no words for it. */
    static String of(String code) {
        return switch (code) {
            case "TOO_FEW_WEEKS" -> "too few weeks before to compare with";
            case "NO_REPORTS" -> "nothing was reported";
            case "NO_EXPOSURE" -> "no checks are reported";
            case "THREAT_NOT_STATED" -> "the decision names no threat that could be assessed";
            case "SIDE_SILENT" -> "this state's side did not report";
            case "NOT_COUNTABLE_WITHOUT_STATEMENT" ->
                "counts cannot show the threat, and no statement says whether it persists";
            case "BASELINE_TOO_SHORT" -> "too few weeks with checks to compare with";
            case "BASELINE_TOO_SMALL" -> "too few findings to compare with";
            case "TOO_FEW_EVENTS" -> "too few findings to show a fall, even if there is one";
            default -> Shown.words(code);
        };
    }
}
