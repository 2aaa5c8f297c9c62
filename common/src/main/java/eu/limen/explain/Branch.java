package eu.limen.explain;

import java.util.ArrayList;
import java.util.List;

/** A statement, and below it the statements that it rests on. */
final class Branch {

    private final String text;
    private final List<Branch> below = new ArrayList<>();

    Branch(String text) {
        this.text = text.strip();
    }

    String text() {
        return text;
    }

    List<Branch> below() {
        return List.copyOf(below);
    }

    /** Adds a statement; gives it, so that others can be hung below it. */
    Branch add(String statement) {
        Branch branch = new Branch(statement);
        below.add(branch);
        return branch;
    }

    void add(Branch branch) {
        below.add(branch);
    }
}
