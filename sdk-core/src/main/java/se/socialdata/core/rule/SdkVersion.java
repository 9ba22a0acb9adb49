package se.socialdata.core.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this SDK, as the build wrote it (SDK:ts version). */
public final class SdkVersion {

    private static final String VERSION = read();

    private SdkVersion() {}

    /**
     * The version, for example {@code 1.2.0}.
     *
     * @return the version
     */
    public static String get() {
        return VERSION;
    }

    private static String read() {
        try (InputStream in = SdkVersion.class.getResourceAsStream("sdk.properties")) {
            if (in == null) {
                throw new IllegalStateException("expected sdk.properties beside SdkVersion");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
