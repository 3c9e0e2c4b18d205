package io.github.llmintegrations.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Key stores that the JDK's keytool makes. */
public final class KeyStores {
    public static final String PASSWORD = "changeit";

    private KeyStores() {}

    /** Creates a key store with a self-signed key of a host in a directory. */
    public static Path selfSigned(Path directory, String host) throws IOException, InterruptedException {
        Path file = directory.resolve(host + ".p12");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-storetype", "PKCS12"));
        command.addAll(List.of("-alias", host, "-dname", "CN=" + host, "-ext", "san=dns:" + host));
        command.addAll(List.of("-storepass", PASSWORD, "-keystore", file.toString()));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("keytool failed");
        }
        return file;
    }
}
