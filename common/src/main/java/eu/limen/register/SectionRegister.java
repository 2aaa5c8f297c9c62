package eu.limen.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The border sections that there are; immutable, sorted by id. */
public final class SectionRegister implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String STANDARD = "/register/sections.csv";

    private final Map<String, Section> byId;
    private final Map<String, List<Section>> neighbours;

    private SectionRegister(Collection<Section> sections) {
        Map<String, Section> sorted = new LinkedHashMap<>();
        sections.stream()
                .sorted(Comparator.comparing(Section::id))
                .forEach(section -> sorted.put(section.id(), section));
        byId = sorted;
        neighbours = new LinkedHashMap<>();
        for (Section section : sorted.values()) {
            neighbours.put(section.id(), sharingAState(section));
        }
    }

    public static SectionRegister of(Collection<Section> sections) {
        return new SectionRegister(sections);
    }

    /** The sections that Limen ships with. */
    public static SectionRegister standard() {
        try (Reader reader = resource(STANDARD)) {
            return read(STANDARD, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file of the form of {@code register/sections.csv}; throws {@link ProblemsException} with all that is wrong in it.
     *
     * @param name of the file, for messages
     */
    public static SectionRegister read(String name, Reader reader) throws IOException {
        return new SectionRegister(SectionTable.read(name, reader));
    }

    public @Nullable Section find(String id) {
        return byId.get(id);
    }

    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    public List<Section> sections() {
        return List.copyOf(byId.values());
    }

    /** The other sections that share a state with this one, of any border type; none for a section that is not registered. */
    public List<Section> neighbours(String id) {
        return neighbours.getOrDefault(id, List.of());
    }

    public List<Section> sectionsOfState(String state) {
        return byId.values().stream().filter(section -> section.hasState(state)).toList();
    }

    static Reader resource(String path) {
        return new InputStreamReader(
                Objects.requireNonNull(SectionRegister.class.getResourceAsStream(path), path), StandardCharsets.UTF_8);
    }

    private List<Section> sharingAState(Section section) {
        return byId.values().stream()
                .filter(other -> !other.equals(section) && other.sharesStateWith(section))
                .toList();
    }
}
