package eu.limen.cluster;

import java.io.IOException;
import java.util.function.Consumer;

/** Starts a part again when it has died: at once, but after ever longer pauses if it keeps dying. */
final class Revival {

    /** As many looks as make ten seconds. */
    private static final int LIVES_AGAIN = 50;

    /** As many looks as make half a minute. */
    private static final int LONGEST_PAUSE = 150;

    private static final int FIRST_PAUSE = 5;

    private final Part part;
    private final Runnable before;
    private final Consumer<String> said;
    private int looksAlive;
    private int pause;
    private int nextPause = FIRST_PAUSE;
    private boolean isDown;

    Revival(Part part, Runnable before, Consumer<String> said) {
        this.part = part;
        this.before = before;
        this.said = said;
    }

    /** Called again and again, five times a second. */
    void look() {
        if (part.isAlive()) {
            isDown = false;
            looksAlive++;
            if (looksAlive > LIVES_AGAIN) {
                pause = 0;
                nextPause = FIRST_PAUSE;
            }
            return;
        }
        looksAlive = 0;
        if (!isDown) {
            isDown = true;
            said.accept(part.name() + " has ended; it is started again.");
        }
        if (pause > 0) {
            pause--;
            return;
        }
        pause = nextPause;
        nextPause = Math.min(LONGEST_PAUSE, nextPause * 2);
        revive();
    }

    private void revive() {
        before.run();
        try {
            part.start();
        } catch (IOException impossible) {
            said.accept(part.name() + " cannot be started: " + impossible.getMessage());
        }
    }
}
