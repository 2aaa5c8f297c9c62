package eu.limen.console.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no more of a body than was agreed, whether it says its length or not. */
final class BodyLimit extends OncePerRequestFilter {

    private static final String TITLE = "Too much at once";

    private final DataSize most;

    BodyLimit(DataSize most) {
        this.most = most;
    }

    /** Thrown while a body is read; no failure of reading, so that nobody in between takes it for one. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String detail;

        TooMuch(DataSize most) {
            super(words(most), null, false, false);
            detail = words(most);
        }

        String title() {
            return TITLE;
        }

        String detail() {
            return detail;
        }
    }

    private static String words(DataSize most) {
        return "body: too long (expected: at most " + most.toBytes() + " bytes)";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            PlainProblem.write(response, HttpStatus.CONTENT_TOO_LARGE, TITLE, words(most), "");
            return;
        }
        chain.doFilter(new Counted(request, most), response);
    }

    /** A request whose body is counted. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final DataSize most;

        Counted(HttpServletRequest request, DataSize most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedBody(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    /** A body that ends in a refusal. */
    private static final class CountedBody extends ServletInputStream {

        private final ServletInputStream body;
        private final DataSize most;
        private long read;

        CountedBody(ServletInputStream body, DataSize most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = body.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int some) {
            read += some;
            if (read > most.toBytes()) {
                throw new TooMuch(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
