package eu.limen.register;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The regions on both sides of each land section, as they are valid on a day; immutable. */
public final class CrossBorderRegions {

    private static final String STANDARD = "/register/cross-border-regions.csv";

    private static final Comparator<CrossBorderRegion> ORDER = Comparator.comparing(CrossBorderRegion::section)
            .thenComparing(CrossBorderRegion::side)
            .thenComparing(CrossBorderRegion::nuts3)
            .thenComparingLong(CrossBorderRegion::validFromDay);

    private final List<CrossBorderRegion> all;
    private final Map<String, List<CrossBorderRegion>> bySection;

    private CrossBorderRegions(List<CrossBorderRegion> regions) {
        this.all = regions.stream().sorted(ORDER).toList();
        this.bySection = all.stream().collect(Collectors.groupingBy(CrossBorderRegion::section));
    }

    /** Those that Limen ships with; read once. */
    public static CrossBorderRegions standard() {
        return Standard.REGIONS;
    }

    /** Reads a file of the form of {@code register/cross-border-regions.csv}; throws {@link ProblemsException} with all that is wrong in it. */
    public static CrossBorderRegions read(String name, Reader reader) throws IOException {
        return new CrossBorderRegions(RegionTable.read(name, reader));
    }

    /** Of both sides of a section on a day, by side and code; none for sea and air. */
    public List<CrossBorderRegion> at(String section, long day) {
        return bySection.getOrDefault(section, List.of()).stream()
                .filter(region -> region.isValid(day))
                .toList();
    }

    /** Of one side of a section on a day, by code. */
    public List<CrossBorderRegion> at(String section, String side, long day) {
        return at(section, day).stream()
                .filter(region -> region.side().equals(side))
                .toList();
    }

    /** All, whenever they are valid. */
    public List<CrossBorderRegion> all() {
        return all;
    }

    /** Loaded when first asked for. */
    private static final class Standard {

        private static final CrossBorderRegions REGIONS = load();

        private static CrossBorderRegions load() {
            try (Reader reader = SectionRegister.resource(STANDARD)) {
                return read(STANDARD, reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
