package eu.limen.patterns;

import static java.util.stream.Stream.concat;

import eu.limen.flow.SlotStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The life of silences: only the last run of missing slots is kept, by its two ends. */
final class SilentSourceLife implements Life {

    /** Slot by slot, so that a silence that ends and one that begins at the same tick are two. */
    @Override
    public List<List<EpisodeInput>> portions(EpisodeState state, List<EpisodeInput> inputs) {
        List<EpisodeInput> others =
                inputs.stream().filter(input -> input.slot() == null).toList();
        List<List<EpisodeInput>> portions = new ArrayList<>();
        inputs.stream()
                .map(EpisodeInput::slot)
                .filter(Objects::nonNull)
                .sorted(SilentSourceMatcher.AS_KNOWN)
                .forEach(slot -> {
                    if (SilentSourceMatcher.fallsSilent(slot)) {
                        portions.add(List.of(EpisodeInput.silentSource(over(slot))));
                    }
                    portions.add(concat(Stream.of(EpisodeInput.silentSource(slot)), others.stream())
                            .toList());
                });
        return portions.isEmpty() ? List.of(inputs) : List.copyOf(portions);
    }

    /** A count that starts anew ends the silence before it, should nothing else have ended it. */
    private static SlotStatus over(SlotStatus slot) {
        return new SlotStatus(
                slot.source(),
                slot.section(),
                slot.kind(),
                slot.length(),
                slot.slotStartMillis(),
                slot.slotEndMillis(),
                false,
                0,
                slot.tick());
    }

    @Override
    public EpisodeState remember(EpisodeState state, List<EpisodeInput> inputs, long tick) {
        List<SlotStatus> slots = state.slots();
        for (EpisodeInput input : inputs) {
            var slot = input.slot();
            slots = slot == null ? slots : with(slots, slot);
        }
        return state.withSlots(slots);
    }

    /** The run's first slot, its last, and the one with which the source reported again. */
    private static List<SlotStatus> with(List<SlotStatus> slots, SlotStatus slot) {
        if (slots.isEmpty()) {
            return SilentSourceMatcher.fallsSilent(slot) ? List.of(slot) : slots;
        }
        var last = slots.get(slots.size() - 1);
        return slot.missing() ? List.of(slots.get(0), slot) : List.of(slots.get(0), last, slot);
    }

    /** A run that is over, or too short to be told and over, leaves nothing behind. */
    @Override
    public EpisodeState tidy(EpisodeState state) {
        boolean running = !state.slots().isEmpty()
                && state.slots().get(state.slots().size() - 1).missing();
        boolean ended =
                state.episodes().stream().anyMatch(episode -> episode.span().ended());
        return running && !ended ? state : state.withSlots(List.of()).withEpisodes(List.of());
    }

    @Override
    public List<Span> spans(EpisodeState state, long tick) {
        return SilentSourceMatcher.spans(state.slots(), tick);
    }

    /** A silence is told again when it has doubled, not at each slot. */
    @Override
    public List<String> fingerprint(EpisodeState state, Span span, List<String> told) {
        var last = lastMissing(state);
        int times = last.inARow() / SilentSourceMatcher.slotsMissing(last.length());
        int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(times);
        return List.of(span.end().name(), Integer.toString(doublings));
    }

    @Override
    public String whyCancelled(EpisodeState before, EpisodeState now, Span span) {
        return Words.correction(List.of("the slots were not missing"));
    }

    @Override
    public Story tell(EpisodeState state, Telling telling, EpisodeContext context) {
        return SilentSourceStory.of(state, telling);
    }

    /** Slots are told apart by their start. */
    @Override
    public long positionAt(long tick) {
        return tick;
    }

    @Override
    public long outOfSightAt(EpisodeState state, Span span) {
        return SilentSourceMatcher.outOfSightAt(lastMissing(state));
    }

    @Override
    public long forgottenAt(EpisodeState state) {
        return state.slots().isEmpty() ? EpisodeState.NEVER : SilentSourceMatcher.outOfSightAt(lastMissing(state));
    }

    /** The last slot of the run that is missing. */
    static SlotStatus lastMissing(EpisodeState state) {
        return state.slots().stream()
                .filter(SlotStatus::missing)
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
