package se.socialdata.examples.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have been read so far. */
final class CountedStream extends FilterInputStream {

    private final LongConsumer listener;
    private long count;

    CountedStream(InputStream stream, LongConsumer listener) {
        super(stream);
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int read) {
        count += read;
        listener.accept(count);
    }
}
