package eu.limen.cli;

import eu.limen.codec.EventLine;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.TickWriter;
import eu.limen.jobs.kafka.ToldTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells the time again and again, and says when that begins, fails and succeeds again. */
final class TicksRun implements LongRun {

    private ToldTime.@Nullable Telling said;

    @Override
    public int run(Deployment deployment, Terminal terminal) throws InterruptedException {
        try (Interruption interruption = Interruption.endsWell();
                TickWriter writer = new TickWriter(deployment, Instant::now)) {
            while (!Thread.currentThread().isInterrupted()) {
                say(writer.tell(), terminal);
                TimeUnit.MILLISECONDS.sleep(deployment.ticks().every().toMillis());
            }
        }
        return Startable.DONE;
    }

    /** One line for each change; a line a minute for years would hide it. */
    private void say(ToldTime told, Terminal terminal) {
        if (told.telling() == said) {
            return;
        }
        said = told.telling();
        terminal.print(new EventLine(Instant.now(), "ticks", told.telling().name())
                        .with("tick", told.at().toString())
                        .with("why", told.why())
                        .text()
                + System.lineSeparator());
    }
}
