package io.github.llmintegrations.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** A self-signed certificate of localhost, which only clients with its trust manager trust. */
public record LocalhostCertificate(SSLContext context, X509TrustManager trust) {
    /** Creates a certificate in a directory. */
    public static LocalhostCertificate make(Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = KeyStores.selfSigned(directory, "localhost");
        return of(KeyStore.getInstance(file.toFile(), KeyStores.PASSWORD.toCharArray()));
    }

    private static LocalhostCertificate of(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, KeyStores.PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        TrustManager[] managers = trust.getTrustManagers();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), managers, null);
        return new LocalhostCertificate(context, (X509TrustManager) managers[0]);
    }
}
