package eu.limen.draft;

import java.util.Arrays;
import java.util.Optional;

/** The papers that can be drafted. */
public enum DraftKind {
    /** Notification of a reintroduction or prolongation (Art. 27; Impl. Decision (EU) 2025/315). */
    NOTIFICATION("notification", "Draft of a notification"),
    /** Risk assessment (Art. 26(2), 27(2) and (3)). */
    RISK_ASSESSMENT("risk-assessment", "Draft of a risk assessment"),
    /** Report on a control (Art. 33(1) to (3); Impl. Decision (EU) 2025/308). */
    REPORT_33("report-33", "Draft of a report under Art. 33"),
    /** Overview of specific measures per section (Recommendation of 23.11.2023, (5)(b)). */
    TAILORED_APPROACH("tailored-approach", "Draft of a tailored approach per border section"),
    /** For the bilateral meeting of contact points (Recommendation of 23.11.2023, (3)(a)). */
    MEETING_PACK("meeting-pack", "Papers for a meeting of contact points");

    private final String code;
    private final String title;

    DraftKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As it is typed, and part of its file's name. */
    public String code() {
        return code;
    }

    /** What kind of paper it is, for people. */
    public String title() {
        return title;
    }

    public static Optional<DraftKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
