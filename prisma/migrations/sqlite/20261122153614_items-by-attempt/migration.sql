-- DropIndex
DROP INDEX "AttemptItem_questionId_idx";
