-- CreateTable
CREATE TABLE "SharedSecret" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "fingerprint" TEXT NOT NULL,
    "since" DATETIME NOT NULL
);
