package eu.limen.register;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the corridors that Limen ships with. */
public final class Corridors {

    private static final String STANDARD = "/register/corridors.csv";
    private static final List<String> COLUMNS = List.of("name", "sections", "basis");

    private Corridors() {}

    /** The corridors all of whose sections are in a register. */
    public static List<Corridor> within(SectionRegister register) {
        return standard().stream()
                .filter(corridor -> corridor.sections().stream().allMatch(register::contains))
                .toList();
    }

    private static List<Corridor> standard() {
        try (Reader reader = SectionRegister.resource(STANDARD)) {
            return read(STANDARD, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file of the form of {@code register/corridors.csv}; throws {@link ProblemsException} with all that is wrong in it. */
    public static List<Corridor> read(String name, Reader reader) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Corridor> corridors = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(reader, COLUMNS, problems)) {
            List<String> sections = List.of(row.get("sections").split(" +"));
            if (row.get("name").isEmpty()) {
                problems.add(row.problem("name", "a name"));
            }
            if (isWay(sections)) {
                corridors.add(new Corridor(row.get("name"), sections, row.get("basis")));
            } else {
                problems.add(row.problem("sections", "section ids, each leading to a state of the next, none twice"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(name, problems);
        }
        return List.copyOf(corridors);
    }

    /** Whether each section is entered from the state that the one before it leads to. */
    private static boolean isWay(List<String> sections) {
        if (!sections.stream().allMatch(Section::isId)
                || sections.stream().distinct().count() < sections.size()) {
            return false;
        }
        Section here = Section.of(sections.get(0), 0, null);
        Set<String> exits = Set.copyOf(here.states());
        for (String id : sections.subList(1, sections.size())) {
            Section next = Section.of(id, 0, null);
            exits = exits.stream().filter(next::hasState).map(next::across).collect(Collectors.toSet());
        }
        return !exits.isEmpty();
    }
}
