package eu.limen.console.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What the server says of questions that it cannot read at all, in the same form as everything else. Made by the server, by its name. */
public final class PlainErrorPage extends ErrorReportValve {

    private static final int LOWEST = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < LOWEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("utf-8");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(PlainProblem.json(status));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // Nobody is there to be told.
        }
    }
}
