package eu.limen.explain;

import eu.limen.flow.Cell;
import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.IsoText;
import eu.limen.model.Kind;
import eu.limen.model.Regime;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.recompute.CountedReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the reports that count, one by one or summed by source: ids and counts, never more, since there never is more. */
final class ReportBranches {

    private static final int HOURS_A_QUARTER_DAY = 6;

    private ReportBranches() {}

    /** One line per report. */
    static void each(Branch branch, List<CountedReport> reports, Threat threat) {
        for (CountedReport report : reports) {
            Cell cell = report.contribution().cell();
            branch.add(cell.source() + " " + Say.plain(cell.kind()) + ", " + slot(report) + ": "
                    + counts(report.contribution().sums(), foundIn(cell.kind(), threat)) + "; revision "
                    + report.revision() + ", sent "
                    + Say.instant(report.reportedAtMillis()) + ", report " + uuid(report.id()));
        }
    }

    /** One line per source, kind, direction and length of slot. */
    static void bySource(Branch branch, List<CountedReport> reports, List<Threat> threats) {
        Map<String, List<CountedReport>> groups = new LinkedHashMap<>();
        for (CountedReport report : reports) {
            Cell cell = report.contribution().cell();
            String group = cell.source() + " " + Say.plain(cell.kind())
                    + (cell.direction().isEmpty() ? "" : " " + Say.direction(cell.direction())) + ", "
                    + slots(cell.length()) + " slots";
            groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(report);
        }
        groups.forEach((group, members) -> {
            Sums sums = Sums.NONE;
            for (CountedReport member : members) {
                sums = sums.plus(member.contribution().sums());
            }
            branch.add(group + ": " + Say.number(members.size(), "report", "reports") + ", " + counts(sums, threats));
        });
    }

    /** Kinds are never added together: movements are found by their own reports, whatever a check says of them. */
    private static List<Threat> foundIn(Kind kind, Threat threat) {
        return kind == Kind.CHECK && threat == Threat.UNAUTHORISED_MOVEMENT ? List.of() : List.of(threat);
    }

    private static String counts(Sums sums, List<Threat> threats) {
        List<String> counts = new ArrayList<>();
        for (Regime regime : Regime.values()) {
            long checked = sums.get(Quantity.personsChecked(regime));
            if (checked != 0) {
                counts.add(Say.count(checked) + " persons checked under " + Say.plain(regime));
            }
        }
        for (Threat threat : threats) {
            long found = found(sums, threat);
            if (found != 0 || threats.size() == 1) {
                counts.add(Say.count(found) + " of " + Say.plain(threat) + " found");
            }
        }
        return counts.isEmpty() ? "nothing" : String.join(", ", counts);
    }

    private static long found(Sums sums, Threat threat) {
        long found = 0;
        for (Regime regime : Regime.values()) {
            found += sums.get(
                    threat == Threat.UNAUTHORISED_MOVEMENT
                            ? Quantity.detections(regime)
                            : Quantity.hits(regime, threat));
        }
        return found;
    }

    private static String slot(CountedReport report) {
        Cell cell = report.contribution().cell();
        String day = IsoText.day(cell.periodDay());
        int index = report.contribution().slotIndex();
        return switch (cell.length()) {
            case HOUR -> day + " hour " + index;
            case SIX_HOURS ->
                day + " hours " + index * HOURS_A_QUARTER_DAY + " to " + (index + 1) * HOURS_A_QUARTER_DAY;
            case DAY -> "day " + day;
            case WEEK -> "week from " + day;
            case MONTH -> "month from " + day;
        };
    }

    private static String slots(SlotLength length) {
        return switch (length) {
            case HOUR -> "hourly";
            case SIX_HOURS -> "six-hourly";
            case DAY -> "daily";
            case WEEK -> "weekly";
            case MONTH -> "monthly";
        };
    }

    private static String uuid(String hex) {
        return String.join(
                "-",
                hex.substring(0, 8),
                hex.substring(8, 12),
                hex.substring(12, 16),
                hex.substring(16, 20),
                hex.substring(20));
    }

    /** Whether a report's period begins in a span of days, the first inclusive, the last exclusive. */
    static boolean within(CountedReport report, long fromDay, long endDay) {
        long day = report.contribution().cell().periodDay();
        return fromDay <= day && day < endDay;
    }
}
