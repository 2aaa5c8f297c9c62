package eu.limen.law;

import eu.limen.model.Procedure;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The duties and limits of each decision by itself: its notice, its length, its risk assessment. */
final class DecisionClocks {

    private final LegalRegime regime;
    private final Lineage lineage;
    private final long asOfDay;

    DecisionClocks(LegalRegime regime, Lineage lineage, long asOfDay) {
        this.regime = regime;
        this.lineage = lineage;
        this.asOfDay = asOfDay;
    }

    /**
     * A decision that is recorded, or the one that would follow the last.
     *
     * @param decision the recorded one; the last one before it, if it is not recorded
     */
    private record Planned(Decision decision, long startDay, boolean recorded) {}

    /** When a notice is due: so long before the start, or as soon as the circumstances became known. */
    private record NoticeDay(long dueDay, boolean knownLater) {}

    /** Each period by itself: until its last day, that of the start counted in. */
    List<Draft> periods(LegalRule rule) {
        List<Draft> drafts = new ArrayList<>();
        for (Decision decision : lineage.decisions()) {
            long start = decision.firstDay();
            if (concerns(rule, decision) && rule.isLawOn(start)) {
                long due = rule.period().lastDay(start);
                Draft draft = Draft.of(
                        rule,
                        List.of(decision),
                        due,
                        Answer.ofPeriod(decision.lastDay(), due, asOfDay),
                        rule.period().words() + " from " + date(start) + ", that day counted in",
                        Answer.beyond(decision.lastDay(), due));
                drafts.add(draft.overIf(decision.lastDay() <= due && decision.lastDay() < asOfDay));
            }
        }
        return drafts;
    }

    List<Draft> notices(LegalRule rule) {
        List<Draft> drafts = new ArrayList<>();
        for (Planned planned : planned(rule)) {
            NoticeDay notice = noticeDay(rule, planned);
            long inTime = notice.knownLater() ? planned.startDay() : notice.dueDay();
            drafts.add(answered(rule, planned, notice, inTime, noticeWords(rule, planned, notice)));
        }
        return drafts;
    }

    /** A risk assessment belongs to the notice of each decision that begins after a time of control. */
    List<Draft> riskAssessments(LegalRule rule) {
        long first = FirstDay.of(rule, lineage.decisions());
        if (first == FirstDay.NONE) {
            return List.of();
        }
        long usedUp = rule.period().lastDay(first);
        List<Draft> drafts = new ArrayList<>();
        for (Planned planned : planned(rule)) {
            if (planned.startDay() > usedUp) {
                LegalRule noticeRule = noticeRule(planned);
                NoticeDay notice =
                        noticeRule == null ? new NoticeDay(planned.startDay(), false) : noticeDay(noticeRule, planned);
                Long notified = planned.decision().report().notifiedOnDay();
                long withTheNotice =
                        planned.recorded() && notified != null ? Math.max(notified, notice.dueDay()) : notice.dueDay();
                String words = rule.period().words() + " from " + date(first) + " end on " + date(usedUp)
                        + "; with the notice of the prolongation from " + date(planned.startDay());
                drafts.add(answered(rule, planned, notice, withTheNotice, words));
            }
        }
        return drafts;
    }

    private Draft answered(LegalRule rule, Planned planned, NoticeDay notice, long inTimeUntil, String counted) {
        List<Long> recorded =
                planned.recorded() ? Answer.recorded(rule.answeredBy(), List.of(planned.decision())) : List.of();
        Answer answer = Answer.of(recorded, notice.dueDay(), inTimeUntil, asOfDay);
        List<String> caveats = new ArrayList<>();
        if (!planned.recorded()) {
            caveats.add(Caveats.IF_PROLONGED);
        }
        if (notice.knownLater()) {
            caveats.add(Caveats.KNOWN_LATER);
        }
        if (answer.later()) {
            caveats.add(Caveats.RECORDED_LATER);
        }
        return Draft.of(rule, List.of(planned.decision()), notice.dueDay(), answer.status(), counted, caveats);
    }

    private static NoticeDay noticeDay(LegalRule rule, Planned planned) {
        long due = rule.period().before(planned.startDay());
        Long known = planned.decision().report().circumstancesKnownOnDay();
        if (!planned.recorded() || known == null || known <= due) {
            return new NoticeDay(due, false);
        }
        return new NoticeDay(Math.min(known, planned.startDay()), true);
    }

    private static String noticeWords(LegalRule rule, Planned planned, NoticeDay notice) {
        String before = rule.period().words() + " before " + date(planned.startDay());
        if (notice.knownLater()) {
            return "the day on which the circumstances became known, less than " + before
                    + "; as soon as possible from then";
        }
        return asForeseeable(planned) ? before + " for a foreseeable control from then" : before;
    }

    private @Nullable LegalRule noticeRule(Planned planned) {
        return regime.rules().stream()
                .filter(rule -> rule.countedFrom() == CountedFrom.PLANNED_START
                        && concerns(rule, planned)
                        && rule.isLawOn(planned.startDay()))
                .findFirst()
                .orElse(null);
    }

    private List<Planned> planned(LegalRule rule) {
        List<Planned> planned = new ArrayList<>();
        for (Decision decision : lineage.decisions()) {
            long start = decision.firstDay();
            if (concerns(rule, decision) && rule.isLawOn(start)) {
                planned.add(new Planned(decision, start, true));
            }
        }
        Decision last = lineage.decisions().stream()
                .max(Comparator.comparingLong(Decision::lastDay))
                .orElseThrow();
        Planned next = new Planned(last, last.lastDay() + 1, false);
        boolean mayGoOn = last.inForceOn(asOfDay) && last.report().liftedOnDay() == null && concerns(rule, next);
        if (mayGoOn && rule.isLawOn(next.startDay()) && begunInTime(next)) {
            planned.add(next);
        }
        return planned;
    }

    /** A control too short for a notice before its end asks for none. */
    private boolean begunInTime(Planned next) {
        LegalRule notice = noticeRule(next);
        return notice != null
                && noticeDay(notice, next).dueDay() >= next.decision().firstDay();
    }

    /** An immediate control that goes on beyond its own time does so as a foreseeable one (Art. 25a(4)). */
    private static boolean concerns(LegalRule rule, Planned planned) {
        return concerns(rule, planned.decision())
                || (asForeseeable(planned) && rule.procedures().contains(Procedure.FORESEEABLE));
    }

    private static boolean asForeseeable(Planned planned) {
        return !planned.recorded() && planned.decision().report().procedure() == Procedure.UNFORESEEABLE;
    }

    private static boolean concerns(LegalRule rule, Decision decision) {
        return rule.procedures().contains(decision.report().procedure());
    }

    private static String date(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
