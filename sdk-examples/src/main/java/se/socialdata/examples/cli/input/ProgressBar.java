package se.socialdata.examples.cli.input;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar that shows how much of a file has been read; silent for short files and where no terminal shows it. */
final class ProgressBar implements AutoCloseable {

    /** Files up to this size are read before a bar could be looked at. */
    static final long SHORT = 8L << 20;

    private static final int WIDTH = 40;

    private final PrintWriter terminal;
    private final long total;
    private final boolean shown;
    private int percent = -1;

    /**
     * A bar.
     *
     * @param terminal where it is drawn
     * @param isTerminal whether somebody can see it
     * @param total how many bytes there are
     */
    ProgressBar(PrintWriter terminal, boolean isTerminal, long total) {
        this.terminal = terminal;
        this.total = total;
        this.shown = isTerminal && total > SHORT;
    }

    /** Draws the bar anew if the percentage has changed. */
    void show(long read) {
        if (!shown) {
            return;
        }
        int now = (int) Math.min(100, read * 100 / total);
        if (now != percent) {
            percent = now;
            int filled = now * WIDTH / 100;
            terminal.print(
                    String.format(Locale.ROOT, "\r[%s%s] %3d %%", "#".repeat(filled), ".".repeat(WIDTH - filled), now));
            terminal.flush();
        }
    }

    /** Wipes the bar. */
    @Override
    public void close() {
        if (percent >= 0) {
            terminal.print("\r" + " ".repeat(WIDTH + 8) + "\r");
            terminal.flush();
        }
    }
}
