package eu.limen.draft;

import eu.limen.paper.Paper;

/** Drafts a paper from what is known: a pure function, the same whenever it is asked. */
public final class Drafts {

    private Drafts() {}

    public static Paper of(DraftKind kind, Dossier dossier) {
        return switch (kind) {
            case NOTIFICATION -> new NotificationDraft(dossier).paper();
            case RISK_ASSESSMENT -> new RiskAssessmentDraft(dossier).paper();
            case REPORT_33 -> new Report33Draft(dossier).paper();
            case TAILORED_APPROACH -> new TailoredApproachDraft(dossier).paper();
            case MEETING_PACK -> new MeetingPackDraft(dossier).paper();
        };
    }
}
