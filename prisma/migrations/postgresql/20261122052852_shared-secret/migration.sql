-- CreateTable
CREATE TABLE "SharedSecret" (
    "name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SharedSecret_pkey" PRIMARY KEY ("name")
);
