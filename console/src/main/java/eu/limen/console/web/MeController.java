package eu.limen.console.web;

import eu.limen.console.access.Grant;
import eu.limen.console.access.Officer;
import eu.limen.console.access.Sight;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, and which sections there are. */
@RestController
final class MeController {

    private final SectionRegister register;
    private final Caller caller;

    MeController(SectionRegister register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    /**
     * The caller.
     *
     * @param releases of each section that is seen
     */
    record Me(String pseudonym, List<String> grants, Map<String, String> releases) {}

    /** A section and what the caller sees of it. */
    record KnownSection(
            String id,
            List<String> states,
            String borderType,
            @Nullable Integer lengthKm,
            String release) {}

    @GetMapping("/api/v1/me")
    Me me() {
        Officer officer = caller.officer();
        Map<String, String> releases = new java.util.TreeMap<>();
        caller.sight().releases().forEach((section, release) -> releases.put(section, release.name()));
        return new Me(
                officer.pseudonym(),
                officer.grants().stream().map(Grant::toString).sorted().toList(),
                releases);
    }

    /** All sections of the register: that a border exists is no secret. */
    @GetMapping("/api/v1/sections")
    Listing<KnownSection> sections() {
        Sight sight = caller.sight();
        return new Listing<>(
                register.sections().stream()
                        .map(section -> known(section, sight))
                        .toList(),
                null);
    }

    private static KnownSection known(Section section, Sight sight) {
        return new KnownSection(
                section.id(),
                section.states(),
                section.borderType().name(),
                section.lengthKm(),
                sight.of(section.id()).name());
    }
}
