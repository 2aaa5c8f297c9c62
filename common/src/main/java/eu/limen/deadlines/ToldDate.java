package eu.limen.deadlines;

import eu.limen.flow.Showing;
import java.util.List;

/**
 * A date that people were told of.
 *
 * @param dueDay epoch day
 * @param basis the decisions that it rests on, with what it was counted from: {@code PL-2025-914 2025-07-07 UNFORESEEABLE}; sorted
 * @param window what was last said of it
 * @param closed whether it was said that there is nothing more to tell
 */
public record ToldDate(long dueDay, List<String> basis, Showing window, boolean closed) {}
