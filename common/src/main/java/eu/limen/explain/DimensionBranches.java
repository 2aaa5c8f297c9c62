package eu.limen.explain;

import eu.limen.model.Dimension;
import eu.limen.model.DimensionGroup;
import java.util.List;

/** Shows the dimensions of a verdict by what they are about, each with the numbers that it was held against. */
final class DimensionBranches {

    private DimensionBranches() {}

    static void add(Branch root, List<Dimension> dimensions, Thresholds thresholds) {
        Branch all = root.add("Dimensions, each for or against replacing the control, or unknown");
        for (DimensionGroup group : DimensionGroup.values()) {
            List<Dimension> ofGroup = dimensions.stream()
                    .filter(dimension -> dimension.group() == group)
                    .toList();
            if (!ofGroup.isEmpty()) {
                Branch branch = all.add(title(group));
                ofGroup.forEach(dimension -> add(branch, dimension, thresholds));
            }
        }
    }

    private static void add(Branch branch, Dimension dimension, Thresholds thresholds) {
        Branch one = branch.add(Say.plain(dimension.supports()) + ": " + Say.plain(dimension.dimension()) + ". "
                + dimension.text() + (dimension.value() == null ? "" : " Value: " + dimension.value() + "."));
        List<String> numbers = DimensionThresholds.of(dimension.dimension()).stream()
                .map(number -> thresholds.named(number.theme(), number.name()))
                .toList();
        if (!numbers.isEmpty()) {
            one.add(String.join(", ", numbers));
        }
    }

    private static String title(DimensionGroup group) {
        return switch (group) {
            case THREAT -> "Threat: what became of it";
            case LOCATION -> "Location: where checks are made";
            case FREQUENCY -> "Frequency: when and for how long";
            case INTENSITY -> "Intensity: of whom, and with what burden";
            case ALTERNATIVES -> "Alternatives: could they attain the same (Art. 26(1))";
            case IMPACT -> "Impact on the movement of persons and on cross-border regions (Art. 26(1) and (3))";
            case RECORD -> "Record: what it can carry";
        };
    }
}
