package eu.limen.bench;

import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of a workload: the real land sections as far as they reach, else invented ones between invented states.
 *
 * <p>Two letters name 676 states at most. So 4,300 invented sections have thirteen of them per state where the real 43 have three: each has four
 * times as many neighbours, which is more work per section, not less.
 */
final class BenchSections {

    private static final int LETTERS = 26;
    private static final int STATES = LETTERS * LETTERS;
    private static final long LONG_INTERNAL_DAY = 0;
    private static final int LENGTH_KM = 100;

    private BenchSections() {}

    static SectionRegister of(int sections) {
        List<Section> real = SectionRegister.standard().sections().stream()
                .filter(section -> section.lengthKm() != null)
                .toList();
        return SectionRegister.of(sections <= real.size() ? real.subList(0, sections) : invented(sections));
    }

    /** A ring of states, each bordering on those that follow it. */
    private static List<Section> invented(int sections) {
        List<Section> invented = new ArrayList<>();
        for (int distance = 1; invented.size() < sections; distance++) {
            for (int state = 0; state < STATES && invented.size() < sections; state++) {
                String one = code(state);
                String other = code((state + distance) % STATES);
                String id = one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
                invented.add(Section.of(id, LONG_INTERNAL_DAY, LENGTH_KM));
            }
        }
        return invented;
    }

    private static String code(int state) {
        return "" + (char) ('A' + state / LETTERS) + (char) ('A' + state % LETTERS);
    }
}
