package se.socialdata.house;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Initialises a class as the first one of a program. Two classes whose static fields need each other work in one order and fail, or
 * wait for each other for ever, in the other; which is first is for the user to choose.
 */
final class FreshLoader extends ClassLoader {

    private final ClassLoader source;

    private FreshLoader(ClassLoader source) {
        super(getPlatformClassLoader());
        this.source = source;
    }

    /**
     * Loads and initialises a class, and what it needs, anew.
     *
     * @throws ClassNotFoundException if there is no such class
     * @throws LinkageError if it cannot be initialised first
     */
    static void initialise(String name) throws ClassNotFoundException {
        Class.forName(name, true, new FreshLoader(FreshLoader.class.getClassLoader()));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream bytes = source.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = bytes.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return source.getResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return source.getResources(name);
    }
}
