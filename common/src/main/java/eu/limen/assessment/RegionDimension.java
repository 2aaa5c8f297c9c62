package eu.limen.assessment;

import eu.limen.model.BorderType;
import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.register.CrossBorderRegion;
import eu.limen.register.CrossBorderRegions;
import eu.limen.register.Section;
import java.util.List;
import java.util.stream.Collectors;

/** The regions on both sides that a control touches (Art. 26(1), 42b): named, since their weight is for people to judge. */
final class RegionDimension {

    private static final String PROVISION = " (Art. 26(1), 42b).";

    private final Control control;
    private final CrossBorderRegions regions;

    RegionDimension(Control control, CrossBorderRegions regions) {
        this.control = control;
        this.regions = regions;
    }

    Dimension dimension() {
        Section section = control.section();
        if (section.borderType() != BorderType.LAND) {
            return Dimension.neither(
                    DimensionCode.CROSS_BORDER_REGIONS,
                    "not applicable",
                    "A sea or air border has no regions along a line" + PROVISION);
        }
        List<CrossBorderRegion> touched = regions.at(section.id(), control.sundayDay());
        if (touched.isEmpty()) {
            return Dimension.neither(
                    DimensionCode.CROSS_BORDER_REGIONS,
                    null,
                    "No regions are listed here for this section on " + Words.date(control.sundayDay()) + PROVISION);
        }
        String codes =
                section.states().stream().map(side -> side(touched, side)).collect(Collectors.joining("; "));
        long notified = touched.stream().filter(CrossBorderRegion::notified).count();
        boolean partial = touched.stream().anyMatch(CrossBorderRegion::othersMayBeLeftOut);
        return Dimension.neither(
                DimensionCode.CROSS_BORDER_REGIONS,
                touched.size() + " regions",
                "Regions along the line that the control touches: " + codes + ". " + notified(notified, touched.size())
                        + (partial ? " A region may be left out." : "")
                        + " Who lives and works across the line there feels a control most; how much that weighs is for"
                        + " people to judge" + PROVISION);
    }

    private static String side(List<CrossBorderRegion> touched, String side) {
        return side + " "
                + touched.stream()
                        .filter(region -> region.side().equals(side))
                        .map(region -> region.name().isEmpty() ? region.nuts3() : region.name() + " " + region.nuts3())
                        .collect(Collectors.joining(", "));
    }

    private static String notified(long notified, int all) {
        return notified == 0
                ? "None of them is known here as notified; the list follows NUTS level 3."
                : notified + " of " + all + " are notified.";
    }
}
