package eu.limen.admission;

import eu.limen.model.MeasureReport;
import eu.limen.model.Place;
import eu.limen.model.Report;
import eu.limen.model.SlotFrame;
import eu.limen.model.SourceReport;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every text of a well-formed report that is long and free enough to carry something personal: names of gateways, report ids and area codes (contract section 1, "Refused, never stored").
 *
 * <p>The other texts of the contract are closed: codes, ids of registered sections, directions between their states, dates, and ids of measures and lineages, whose few digits are a year and a running number.
 * A name that is spelled like an office ({@code DE-MUSTERMANN}) cannot be told from one: against it stands the roster, which names the gateways there are.
 */
public final class PrivacyGate {

    /** Codes with which areas of the Union, EFTA and candidate states begin (NUTS 2024); Greece also by its ISO code. */
    private static final Set<String> STATES_WITH_AREAS = Set.of(
            "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
            "IS", "IT", "LI", "LT", "LU", "LV", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK",
            "TR");

    private PrivacyGate() {}

    /**
     * The field, by its name in the contract, whose text looks personal; null if none does.
     *
     * @param onRoster whether a roster names the source; what could be an office or a plate is then an office
     */
    public static @Nullable String suspectedField(Report report, boolean onRoster) {
        String source = report.header().source();
        boolean vouchedFor = onRoster || report instanceof SourceReport;
        if (vouchedFor ? SuspiciousName.isPlainly(source) : SuspiciousName.is(source)) {
            return "source";
        }
        if (SuspiciousId.is(report.header().reportId())) {
            return "reportId";
        }
        if (report instanceof SourceReport entry) {
            return SuspiciousName.isPlainly(entry.gateway()) ? "gateway" : null;
        }
        if (report instanceof MeasureReport measure) {
            return areAreas(measure.parts()) ? null : "parts";
        }
        return isArea(place(report)) ? null : "nuts3";
    }

    /** Whether the name of a gateway looks like a person, document, plate, phone, e-mail or position. */
    static boolean suspects(String gateway) {
        return SuspiciousName.is(gateway);
    }

    private static @Nullable Place place(Report report) {
        SlotFrame frame = ReportScope.of(report).frame();
        return frame == null ? null : frame.place();
    }

    private static boolean isArea(@Nullable Place place) {
        return place == null || place.nuts3() == null || areAreas(List.of(place.nuts3()));
    }

    private static boolean areAreas(List<String> codes) {
        return codes.stream().allMatch(code -> STATES_WITH_AREAS.contains(code.substring(0, 2)));
    }
}
