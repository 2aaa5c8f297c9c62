package eu.limen.register.history;

import eu.limen.model.BorderType;
import eu.limen.register.FactScope;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The registered sections that the claims of a text mean. A section that is not registered is never invented. */
final class ClaimedSections {

    private final String state;
    private final SectionRegister register;
    private final Set<String> sections = new TreeSet<>();
    private final Set<BorderType> wholeTypes = EnumSet.noneOf(BorderType.class);
    private final Set<String> withStates = new TreeSet<>();
    private final Set<String> exceptStates = new TreeSet<>();
    private final Set<RemarkCode> remarks = EnumSet.noneOf(RemarkCode.class);
    private final List<String> unknown = new ArrayList<>();
    private boolean onlyWhole = true;

    ClaimedSections(String state, SectionRegister register, List<Claim> claims, Set<String> places) {
        this.state = state;
        this.register = register;
        for (Claim claim : claims) {
            boolean onlyABorder = !claim.every && claim.types.isEmpty() && claim.states.isEmpty();
            if (onlyABorder && !places.isEmpty()) {
                continue;
            }
            if (claim.isWhole()) {
                whole(claim);
            } else {
                claim.states.forEach(other -> pair(claim, other));
            }
        }
        for (String place : places) {
            onlyWhole = false;
            add(register.find(place), place);
        }
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Section ids, sorted; {@code *} where the text means all that the state has of its types. */
    List<String> sections() {
        return isEverySection() ? List.of(FactScope.EVERY_SECTION) : List.copyOf(sections);
    }

    List<BorderType> borderTypes() {
        if (isEverySection()) {
            return List.copyOf(wholeTypes);
        }
        Set<BorderType> types = EnumSet.noneOf(BorderType.class);
        register.sections().stream()
                .filter(section -> sections.contains(section.id()))
                .forEach(section -> types.add(section.borderType()));
        return List.copyOf(types);
    }

    List<String> withStates() {
        return isEverySection() ? List.of() : List.copyOf(withStates);
    }

    List<String> exceptStates() {
        return List.copyOf(exceptStates);
    }

    Set<RemarkCode> remarks() {
        return remarks;
    }

    private boolean isEverySection() {
        return !wholeTypes.isEmpty()
                && (onlyWhole || wholeTypes.size() == BorderType.values().length)
                && sections.containsAll(idsOfTypes(wholeTypes));
    }

    private void whole(Claim claim) {
        wholeTypes.addAll(claim.meantTypes());
        exceptStates.addAll(claim.exceptStates);
        for (String id : idsOfTypes(claim.meantTypes())) {
            Section section = register.find(id);
            if (section != null && claim.exceptStates.stream().noneMatch(section::hasState)) {
                sections.add(id);
            }
        }
    }

    private List<String> idsOfTypes(Set<BorderType> types) {
        return register.sectionsOfState(state).stream()
                .filter(section -> types.contains(section.borderType()))
                .map(Section::id)
                .toList();
    }

    private void pair(Claim claim, String other) {
        onlyWhole = false;
        if (claim.types.isEmpty()) {
            untyped(claim, other);
            return;
        }
        boolean found = false;
        for (BorderType type : claim.types) {
            Section section = onBorder(other, type);
            if (section != null) {
                add(section, other);
                found = true;
            }
        }
        if (!found && !addShared(other)) {
            unknown.add(claim.types + " " + state + "-" + other);
        }
    }

    /** No type is said: the border that the two states share, and only without one the air border; after "all" the air border too. */
    private void untyped(Claim claim, String other) {
        boolean shared = addShared(other);
        if (!claim.every) {
            remarks.add(RemarkCode.TYPE_NOT_STATED);
        }
        if (!shared || claim.every) {
            add(onBorder(other, BorderType.AIR), other);
        }
    }

    private boolean addShared(String other) {
        Section shared = onBorder(other, BorderType.LAND);
        Section found = shared == null ? register.find(pairId(other) + ":SEA") : shared;
        if (found == null) {
            return false;
        }
        sections.add(found.id());
        return true;
    }

    /** The section of a type on which traffic with another state passes: theirs alone, else the state's own. */
    private @Nullable Section onBorder(String other, BorderType type) {
        if (type == BorderType.LAND) {
            return register.find(pairId(other));
        }
        Section named = register.find(pairId(other) + ":" + type);
        return named == null ? register.find(state + ":" + type) : named;
    }

    private void add(@Nullable Section section, String words) {
        if (section == null) {
            unknown.add(words);
            return;
        }
        sections.add(section.id());
        if (section.oneSided() && words.length() == 2) {
            withStates.add(words);
            remarks.add(RemarkCode.NAMED_STATES_ONLY);
        }
    }

    private String pairId(String other) {
        return state.compareTo(other) < 0 ? state + "-" + other : other + "-" + state;
    }
}
