package eu.limen.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a paper.
 *
 * @param number as the official form counts, such as {@code 7.1}; empty where there is none
 * @param provision that asks for it; empty where there is none
 * @param parts below it
 */
public record Part(String number, String heading, String provision, List<Block> blocks, List<Part> parts) {

    public Part {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    public static Part of(String number, String heading, String provision, Block... blocks) {
        return new Part(number, heading, provision, List.of(blocks), List.of());
    }

    /** The same with more at its end. */
    public Part with(Block... more) {
        return with(List.of(more));
    }

    /** The same with more at its end. */
    public Part with(Collection<? extends Block> more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Part(number, heading, provision, all, parts);
    }

    /** The same with parts below it. */
    public Part divided(List<Part> below) {
        return new Part(number, heading, provision, blocks, below);
    }

    /** All tables in it and in the parts below it, in order. */
    public List<Table> tables() {
        Stream<Table> own = blocks.stream().flatMap(block -> block.tables().stream());
        return Stream.concat(own, parts.stream().flatMap(part -> part.tables().stream()))
                .toList();
    }

    /** Number and heading. */
    String title() {
        return number.isEmpty() ? heading : number + ". " + heading;
    }

    String id() {
        return Markup.id("part " + number + ' ' + heading);
    }
}
