package eu.limen.console.web;

import eu.limen.console.access.Officer;
import eu.limen.console.access.Release;
import eu.limen.console.access.Role;
import eu.limen.console.decisions.ReleaseDesk;
import eu.limen.console.decisions.ReleaseRequest;
import eu.limen.console.decisions.ReleaseRules;
import eu.limen.console.decisions.ReleaseStore;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the Schengen Coordinator asks to see, and what the states release for a time. */
@RestController
final class ReleasesController {

    private final ReleaseStore releases;
    private final ReleaseDesk desk;
    private final SectionRegister sections;
    private final Caller caller;

    ReleasesController(ReleaseStore releases, ReleaseDesk desk, SectionRegister sections, Caller caller) {
        this.releases = releases;
        this.desk = desk;
        this.sections = sections;
        this.caller = caller;
    }

    /**
     * What the coordinator asks for.
     *
     * @param release {@code LABELS} or {@code COUNTS}
     * @param until last day
     */
    record WishedRequest(
            @Nullable String section,
            @Nullable String release,
            @Nullable String until) {}

    /**
     * What a state answers.
     *
     * @param state that the contact point speaks for
     * @param release what was asked or less; {@code NOTHING} refuses it, or takes back what was released
     * @param until last day; not after the one that was asked for
     */
    record WishedRelease(
            @Nullable String state,
            @Nullable String release,
            @Nullable String until) {}

    /**
     * A request with its answers.
     *
     * @param released by each state that has answered
     * @param releasedUntil last day, by each state that has answered
     */
    record ShownRequest(
            long number,
            String section,
            String release,
            String until,
            Map<String, String> released,
            Map<String, String> releasedUntil) {

        static ShownRequest of(ReleaseRequest request) {
            Map<String, String> released = new TreeMap<>();
            Map<String, String> until = new TreeMap<>();
            for (ReleaseRequest.Answer answer : request.answers()) {
                released.put(answer.state(), answer.release().name());
                until.put(answer.state(), answer.until().toString());
            }
            return new ShownRequest(
                    request.number(),
                    request.section(),
                    request.release().name(),
                    request.until().toString(),
                    released,
                    until);
        }
    }

    /** The latest first: the coordinator sees all, a state those of its own sections. */
    @GetMapping("/api/v1/releases")
    Listing<ShownRequest> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = new Question();
        long before = question.before(after);
        int most = question.limit(limit);
        question.check();
        Officer officer = caller.officer();
        Set<String> states = officer.statesAs(List.of(Role.values()));
        boolean coordinator = officer.isOneOf(Set.of(Role.COORDINATOR));
        Set<String> asked = sections.sections().stream()
                .filter(section -> coordinator || section.states().stream().anyMatch(states::contains))
                .map(Section::id)
                .collect(Collectors.toSet());
        return Pages.ofNumbered(releases.page(asked, before, most), most, ReleaseRequest::number, ShownRequest::of);
    }

    /** Asks the states of a section. */
    @PostMapping("/api/v1/releases")
    @ResponseStatus(HttpStatus.CREATED)
    ShownRequest ask(@RequestBody WishedRequest wished) {
        Wish wish = new Wish();
        String section = wish.text("section", wished.section());
        Release release = wish.word("release", wished.release(), Release.class);
        LocalDate until = wish.day("until", wished.until());
        wish.check();
        List<String> unknown = sections.find(section) == null
                ? List.of("section: not in the register (expected: an id of /api/v1/sections)")
                : List.of();
        wish.check(unknown);
        wish.check(ReleaseRules.problemsOfRequest(release, until, desk.today()));
        return ShownRequest.of(desk.ask(caller.officer(), section, release, until));
    }

    /** Releases, refuses or takes back for one state; its last answer holds, from this moment. */
    @PostMapping("/api/v1/releases/{number}/answer")
    ShownRequest answer(@PathVariable long number, @RequestBody WishedRelease wished) {
        Wish wish = new Wish();
        String state = wish.text("state", wished.state());
        Release release = wish.word("release", wished.release(), Release.class);
        LocalDate until = wish.day("until", wished.until());
        wish.check();
        Officer officer = caller.officer();
        ReleaseRequest request = releases.find(number).orElseThrow(NotShown::absent);
        Section section = sections.find(request.section());
        if (section == null || !section.hasState(state) || !officer.is(Role.CONTACT_POINT, state)) {
            throw NotShown.refused();
        }
        wish.check(ReleaseRules.problemsOfAnswer(request, release, until, desk.today()));
        desk.answer(officer, request, new ReleaseRequest.Answer(state, release, until));
        return ShownRequest.of(releases.find(number).orElse(request));
    }
}
